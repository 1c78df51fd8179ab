/** Leave to depart from the contract for a time. */
@NullMarked
package org.hsscontract.verifier.waiver;

import org.jspecify.annotations.NullMarked;
