/** The Java client as an SDK among others, and faults of SDKs. */
@NullMarked
package org.hsscontract.tests.scenario;

import org.jspecify.annotations.NullMarked;
