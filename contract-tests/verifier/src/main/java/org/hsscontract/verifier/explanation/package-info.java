/** Explains a rule: what it demands, and what it is based on. */
@NullMarked
package org.hsscontract.verifier.explanation;

import org.jspecify.annotations.NullMarked;
