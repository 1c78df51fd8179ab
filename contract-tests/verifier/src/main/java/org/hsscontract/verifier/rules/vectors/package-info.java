/** Rules tried with the test vectors of the contract. */
@NullMarked
package org.hsscontract.verifier.rules.vectors;

import org.jspecify.annotations.NullMarked;
