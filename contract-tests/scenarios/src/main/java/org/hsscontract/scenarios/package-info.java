/** Holds SDKs in any language to the vectors of the contract, by what their drivers send and answer. */
@NullMarked
package org.hsscontract.scenarios;

import org.jspecify.annotations.NullMarked;
