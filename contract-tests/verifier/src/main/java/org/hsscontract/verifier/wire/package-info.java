/** A small HTTP/1.1 client that sends and hands out everything to the letter. */
@NullMarked
package org.hsscontract.verifier.wire;

import org.jspecify.annotations.NullMarked;
