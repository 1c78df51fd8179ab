/** Reads files that people write, and says in which line one is wrong. */
@NullMarked
package org.hsscontract.core.file;

import org.jspecify.annotations.NullMarked;
