/** What a rule judges: the elements of the contract, decisions and standards that it rests on. */
@NullMarked
package org.hsscontract.verifier.basis;

import org.jspecify.annotations.NullMarked;
