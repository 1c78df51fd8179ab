package org.hsscontract.tests.implementer;

import java.util.ArrayList;
import java.util.List;
import org.hsscontract.api.model.AssetCategory;
import org.jspecify.annotations.Nullable;

/** A port or a process that was found on a server; one of the two is null. */
record Finding(
        String server,
        String enterpriseProject,
        AssetCategory category,
        @Nullable String path,
        @Nullable Integer port,
        @Nullable String type) {

    /** Forty servers, of two enterprise projects and both categories. */
    static List<Finding> fleet() {
        List<Finding> found = new ArrayList<>();
        for (int server = 0; server < 40; server++) {
            String name = "server-" + server;
            String enterpriseProject = server % 4 == 3 ? "sales" : "0";
            AssetCategory category = server % 5 == 4 ? AssetCategory.container : AssetCategory.host;
            for (int i = 0; i <= server; i++) {
                String path = i % 7 == 6 ? "/opt/größe " + i + "%/bin+lib" : "/usr/bin/program-" + i;
                found.add(new Finding(name, enterpriseProject, category, path, null, null));
                found.add(new Finding(
                        name, enterpriseProject, category, null, 1000 + i * 11, i % 3 == 0 ? "UDP" : "TCP"));
            }
        }
        return List.copyOf(found);
    }
}
