/** Writes text for people and programs: HTML, JSON, Markdown, and colours on a console. */
@NullMarked
package org.hsscontract.core.text;

import org.jspecify.annotations.NullMarked;
