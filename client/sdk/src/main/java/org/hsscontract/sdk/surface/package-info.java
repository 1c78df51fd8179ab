/** The public names of an SDK, so that a change of them is seen. */
@NullMarked
package org.hsscontract.sdk.surface;

import org.jspecify.annotations.NullMarked;
