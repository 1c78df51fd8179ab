/** Generates, builds and proves the SDK of each language, and reports it as a table. */
@NullMarked
package org.hsscontract.sdk.matrix;

import org.jspecify.annotations.NullMarked;
