/** Runs other programs, and ends them with all that they started. */
@NullMarked
package org.hsscontract.sdk.process;

import org.jspecify.annotations.NullMarked;
