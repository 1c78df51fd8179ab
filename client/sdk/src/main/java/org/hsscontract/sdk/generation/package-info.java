/** Makes an SDK of the contract, as a recipe says. */
@NullMarked
package org.hsscontract.sdk.generation;

import org.jspecify.annotations.NullMarked;
