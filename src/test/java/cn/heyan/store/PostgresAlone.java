package cn.heyan.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL server of its own in a folder that stays: what {@code heyan torture --database postgres} is run against by hand. */
public final class PostgresAlone {

    private PostgresAlone() {}

    /** Serves on this port from this folder until it is told to stop; says where, once it answers. */
    public static void main(String... words) throws IOException, InterruptedException {
        try (EmbeddedPostgres server = start(Integer.parseInt(words[0]), Path.of(words[1]))) {
            System.out.println(server.getJdbcUrl("postgres", "postgres"));
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** One that can be stopped and started again with what it holds. */
    public static EmbeddedPostgres start(int port, Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }
}
