package org.hsscontract.server;

record GivenSource(AssetInventory inventory) implements AssetSource {

    @Override
    public AssetInventory read() {
        return inventory;
    }

    @Override
    public String description() {
        return "the given inventory";
    }
}
