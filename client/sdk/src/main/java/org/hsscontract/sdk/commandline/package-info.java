/** The commands of hss-sdk, their options and what they print. */
@NullMarked
package org.hsscontract.sdk.commandline;

import org.jspecify.annotations.NullMarked;
