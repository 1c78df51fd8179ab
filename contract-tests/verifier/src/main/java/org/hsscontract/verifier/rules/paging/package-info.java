/** Rules about pages, their order and their totals. */
@NullMarked
package org.hsscontract.verifier.rules.paging;

import org.jspecify.annotations.NullMarked;
