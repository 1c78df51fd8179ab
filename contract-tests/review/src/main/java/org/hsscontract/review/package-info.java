/** The contract and all that is known of it as a site of static pages, for those who judge it. */
@NullMarked
package org.hsscontract.review;

import org.jspecify.annotations.NullMarked;
