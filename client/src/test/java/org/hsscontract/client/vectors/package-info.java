/** The vectors of the contract, tried with the client. */
@NullMarked
package org.hsscontract.client.vectors;

import org.jspecify.annotations.NullMarked;
