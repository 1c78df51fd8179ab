/** Reads a list of the target page by page. */
@NullMarked
package org.hsscontract.verifier.list;

import org.jspecify.annotations.NullMarked;
