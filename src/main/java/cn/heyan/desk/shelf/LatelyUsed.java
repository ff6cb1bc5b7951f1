package cn.heyan.desk.shelf;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for lately, up to a number, and lets go of what nobody asked for the longest. One thread at a time. */
public final class LatelyUsed<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    /** Keeps so many. */
    public LatelyUsed(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
