/** The commands of hss-contract, their options and what they print. */
@NullMarked
package org.hsscontract.commandline;

import org.jspecify.annotations.NullMarked;
