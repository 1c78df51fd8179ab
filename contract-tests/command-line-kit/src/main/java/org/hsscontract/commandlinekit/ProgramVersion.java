package org.hsscontract.commandlinekit;

import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's name, and the version in the manifest of its jar; the same for each of its commands. */
public final class ProgramVersion implements IVersionProvider {
    /** Of the command that was asked. */
    @Spec
    private CommandSpec spec;

    @Override
    public String[] getVersion() {
        CommandSpec program = spec.root();
        String version = program.userObject().getClass().getPackage().getImplementationVersion();
        return new String[] {program.name() + " " + (version == null ? "(not packaged)" : version)};
    }
}
