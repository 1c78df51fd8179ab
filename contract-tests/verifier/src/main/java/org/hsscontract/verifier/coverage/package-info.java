/** What a verification exercised of its contract, element by element, and why the rest was not. */
@NullMarked
package org.hsscontract.verifier.coverage;

import org.jspecify.annotations.NullMarked;
