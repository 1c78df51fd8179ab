package org.hsscontract.core.vector;

import tools.jackson.databind.JsonNode;

/** A result with these values, no more entries and no others. The value is not to be changed. */
public record ExpectedResult(JsonNode value) implements ExpectedOutcome {}
