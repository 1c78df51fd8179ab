/** All rules, in the order of the reports. */
@NullMarked
package org.hsscontract.verifier.rules;

import org.jspecify.annotations.NullMarked;
