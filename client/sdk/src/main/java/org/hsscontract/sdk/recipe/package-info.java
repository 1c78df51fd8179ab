/** Reads recipes, and the files that they copy, from the folder or the jar they come in. */
@NullMarked
package org.hsscontract.sdk.recipe;

import org.jspecify.annotations.NullMarked;
