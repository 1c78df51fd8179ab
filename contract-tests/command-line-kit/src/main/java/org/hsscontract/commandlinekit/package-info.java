/** What the command lines of the project share: how they say errors and their version, and read numbers. */
@NullMarked
package org.hsscontract.commandlinekit;

import org.jspecify.annotations.NullMarked;
