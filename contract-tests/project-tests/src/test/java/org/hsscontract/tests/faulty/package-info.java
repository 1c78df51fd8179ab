/** The catalogue of faulty implementations, and of right ones that look unusual. */
@NullMarked
package org.hsscontract.tests.faulty;

import org.jspecify.annotations.NullMarked;
