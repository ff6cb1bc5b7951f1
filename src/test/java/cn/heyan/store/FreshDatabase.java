package cn.heyan.store;

/** A real database with the real migrations, for tests that do not care which. */
public final class FreshDatabase {

    private FreshDatabase() {}

    /** An empty, migrated database of its own: H2 in a file. */
    public static Database open() {
        return Engine.H2.open();
    }
}
