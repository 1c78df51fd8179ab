/** What HTTP prescribes for the text of URLs and header fields. */
@NullMarked
package org.hsscontract.core.http;

import org.jspecify.annotations.NullMarked;
