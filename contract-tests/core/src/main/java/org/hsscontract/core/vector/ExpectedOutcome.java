package org.hsscontract.core.vector;

/** What a caller gets of an answer. */
public sealed interface ExpectedOutcome permits ExpectedResult, ExpectedError {}
