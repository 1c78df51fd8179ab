/** Writes the findings of a run in each format, with secrets masked. */
@NullMarked
package org.hsscontract.verifier.report;

import org.jspecify.annotations.NullMarked;
