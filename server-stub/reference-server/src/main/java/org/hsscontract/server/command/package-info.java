/** The reference server as a program of its own. */
@NullMarked
package org.hsscontract.server.command;

import org.jspecify.annotations.NullMarked;
