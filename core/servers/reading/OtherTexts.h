#pragma once
// Servers of which a few lines tell enough: Sendmail (sendmail.cf or sendmail.mc), OpenSMTPD
// (smtpd.conf(5)), chasquid (chasquid.conf, chasquid-util print-config).
#include "servers/reading/Reading.h"

namespace mailworthy::servers {

void readSendmail(const QByteArray &text, ServerReading &reading);
void readSmtpd(const QByteArray &text, ServerReading &reading);
void readChasquid(const QByteArray &text, ServerReading &reading);

} // namespace mailworthy::servers
