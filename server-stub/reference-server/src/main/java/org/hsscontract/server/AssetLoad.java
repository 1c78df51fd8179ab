package org.hsscontract.server;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Replaces everything in the tables, in one transaction: readers see the old or the new inventory. */
final class AssetLoad {

    private static final int BATCH = 1000;

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;

    AssetLoad(DataSource connections) {
        transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
        jdbc = new JdbcTemplate(connections);
    }

    void replace(AssetInventory inventory) {
        List<Object[]> assets = new ArrayList<>();
        List<Object[]> processes = new ArrayList<>();
        List<Object[]> ports = new ArrayList<>();
        long number = 0;
        for (Asset asset : inventory.assets()) {
            long key = ++number;
            assets.add(new Object[] {
                key,
                Utf8.bytes(asset.projectId()),
                Utf8.bytes(asset.id()),
                Utf8.bytes(asset.enterpriseProjectId()),
                asset.category().getValue()
            });
            asset.processes().forEach(process -> processes.add(new Object[] {key, Utf8.bytes(process.path())}));
            asset.ports()
                    .forEach(port -> ports.add(new Object[] {
                        key, port.port(), Utf8.bytes(port.type().name())
                    }));
        }
        transaction.executeWithoutResult(status -> {
            jdbc.update("UPDATE asset_load SET loads = loads + 1");
            jdbc.update("DELETE FROM asset");
            insert(
                    "INSERT INTO asset (number, project, id, enterprise_project, category) VALUES (?, ?, ?, ?, ?)",
                    assets);
            insert("INSERT INTO asset_process (asset, path) VALUES (?, ?)", processes);
            insert("INSERT INTO asset_port (asset, port, type) VALUES (?, ?, ?)", ports);
        });
    }

    private void insert(String sql, List<Object[]> rows) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(start, Math.min(start + BATCH, rows.size())));
        }
    }
}
