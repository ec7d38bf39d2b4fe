#pragma once
// Exit codes of the command line contract.
namespace mailworthy::cli {

inline constexpr int exitFine = 0;
inline constexpr int exitWarning = 1;
inline constexpr int exitProblem = 2;
inline constexpr int exitUnknown = 3;
inline constexpr int exitUsage = 64;        ///< wrong options
inline constexpr int exitData = 65;         ///< unusable input
inline constexpr int exitNoInput = 66;      ///< no such input file
inline constexpr int exitUnavailable = 69;  ///< a program that is needed is not there
inline constexpr int exitCannotCreate = 73; ///< exists already, no right, no room
inline constexpr int exitInterrupted = 130;

} // namespace mailworthy::cli
