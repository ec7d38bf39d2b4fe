#pragma once
// How the benchmarks print what they measured: least, middle and greatest of several runs.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace mailworthy::bench {

/// Spent by this thread: what others do at the same time does not count.
inline double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

struct Figures
{
    double least = 0;
    double middle = 0;
    double greatest = 0;
};

inline Figures figuresOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return {values.front(), values[values.size() / 2], values.back()};
}

inline void print(const char *what, const Figures &figures, const char *unit)
{
    std::printf("%-58s %9.1f %s   (%.1f to %.1f)\n", what, figures.middle, unit, figures.least,
                figures.greatest);
    std::fflush(stdout);
}

} // namespace mailworthy::bench
