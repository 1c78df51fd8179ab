package org.hsscontract.server.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "hss-reference-server " + Optional.ofNullable(version).orElse("(not packaged)")
        };
    }
}
