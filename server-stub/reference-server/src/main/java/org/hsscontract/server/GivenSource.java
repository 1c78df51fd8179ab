package org.hsscontract.server;

record GivenSource(Inventory inventory) implements AssetSource {

    @Override
    public Inventory read() {
        return inventory;
    }

    @Override
    public String description() {
        return "the given inventory";
    }
}
