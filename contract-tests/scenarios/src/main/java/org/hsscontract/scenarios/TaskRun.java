package org.hsscontract.scenarios;

import java.util.List;

/**
 * A task that a driver was given.
 *
 * @param task what it was asked
 * @param outcome what it said
 * @param strays requests that lost their way meanwhile
 */
record TaskRun(Task task, DriverAnswer outcome, List<ReceivedRequest> strays) {}
