package org.hsscontract.verifier.living;

import java.util.List;
import org.hsscontract.verifier.rules.TinyInventory;

/** What changes in a fleet from one step of its life to the next. */
enum Change {
    /** One group comes and goes in turn. */
    COMES_AND_GOES {
        @Override
        TinyInventory at(long step) {
            return step % 2 == 0 ? TinyInventory.full() : with("/tmp/job", 40_001);
        }
    },
    /** A group is there at one of ten steps: a job that runs now and then. */
    COMES_FOR_A_MOMENT {
        @Override
        TinyInventory at(long step) {
            return step % 10 == 0 ? with("/tmp/moment", 40_002) : TinyInventory.full();
        }
    },
    /** Each step has a group that was never there before. */
    ALWAYS_ANOTHER {
        @Override
        TinyInventory at(long step) {
            return with("/tmp/job-" + step, 41_000 + (int) (step % 20_000));
        }
    },
    /** The count of a group that stays goes up and down. */
    COUNTS {
        @Override
        TinyInventory at(long step) {
            return step % 3 == 0 ? TinyInventory.full() : with("/usr/sbin/sshd", 22);
        }
    },
    /** Several groups together come and go. */
    SEVERAL {
        @Override
        TinyInventory at(long step) {
            TinyInventory inventory = TinyInventory.full();
            for (int i = 0; i < step % 4; i++) {
                inventory = asset(inventory, "/srv/worker-" + i, 42_000 + i);
            }
            return inventory;
        }
    };

    /** What the fleet holds at that step. */
    abstract TinyInventory at(long step);

    /** After how many steps the same comes again; 0 if it never does. */
    int period() {
        return this == ALWAYS_ANOTHER ? 0 : 60;
    }

    private static TinyInventory with(String path, int port) {
        return asset(TinyInventory.full(), path, port);
    }

    private static TinyInventory asset(TinyInventory inventory, String path, int port) {
        return inventory.asset(TinyInventory.PROJECT, "0", "host", List.of(path), List.of(port + "/TCP"));
    }
}
