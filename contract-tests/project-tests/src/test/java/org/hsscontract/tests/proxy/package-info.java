/** A proxy that changes what passes through it. */
@NullMarked
package org.hsscontract.tests.proxy;

import org.jspecify.annotations.NullMarked;
