/** Rules about the values that parameters take and refuse. */
@NullMarked
package org.hsscontract.verifier.rules.parameters;

import org.jspecify.annotations.NullMarked;
