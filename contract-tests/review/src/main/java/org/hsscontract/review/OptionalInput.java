package org.hsscontract.review;

/** What a site shows if it is given: the results of other tools, and the history of the contract. */
public enum OptionalInput {
    /** Folder of released versions, to compare with the last one. */
    RELEASES("a released version of the contract to compare with", "mvn -f openapi/pom.xml package -Prelease"),
    /** Markdown, as {@link org.hsscontract.compatibility.Changelog} reads it. */
    CHANGELOG("a changelog", ""),
    /** JSON of {@code lint.mjs --output}. */
    LINT("the results of lint", "npm run lint --prefix openapi/lint -- --output openapi/target/lint.json"),
    /** {@code matrix.json} of {@code hss-sdk.jar matrix}. */
    MATRIX("the matrix of SDKs", "java -jar client/sdk/target/hss-sdk.jar matrix"),
    /** JSON of {@code verify --output json=FILE}. */
    VERIFICATION(
            "the report of a verification",
            "java -jar contract-tests/command-line/target/hss-contract.jar verify --output json=target/verification.json");

    private final String words;
    private final String command;

    OptionalInput(String words, String command) {
        this.words = words;
        this.command = command;
    }

    /** For a sentence. */
    String words() {
        return words;
    }

    /** What makes it, in the repository of this project; empty if people do. */
    String command() {
        return command;
    }
}
