/** Calls to the target, and what was sent and received. */
@NullMarked
package org.hsscontract.verifier.exchange;

import org.jspecify.annotations.NullMarked;
