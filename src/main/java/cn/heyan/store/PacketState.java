package cn.heyan.store;

import cn.heyan.store.LedgerEntry.State;
import java.util.EnumSet;
import java.util.Set;

/** Where a packet stands (状态), with what belongs to that, and which moves lead there. */
public sealed interface PacketState {

    /** Its name in the ledger. */
    State name();

    /** The states it may be moved from. */
    Set<State> from();

    /** Of the examination; blank in the others. */
    default String verdict() {
        return "";
    }

    /** In Chinese, why it was refused or broke down; blank in the others. */
    default String reason() {
        return "";
    }

    /** In the ledger, on the way to its place in the archive. A packet begins here. */
    record Arrived() implements PacketState {
        @Override
        public State name() {
            return State.ARRIVED;
        }

        @Override
        public Set<State> from() {
            return Set.of();
        }
    }

    /** Its journey may begin: for the first time, after it was interrupted, or because somebody asked for it again. */
    record Waiting() implements PacketState {
        @Override
        public State name() {
            return State.WAITING;
        }

        @Override
        public Set<State> from() {
            return EnumSet.of(State.ARRIVED, State.READING, State.REPORTED, State.REFUSED, State.BROKEN);
        }
    }

    /** On its journey: being read, sorted, examined. */
    record Reading() implements PacketState {
        @Override
        public State name() {
            return State.READING;
        }

        @Override
        public Set<State> from() {
            return EnumSet.of(State.WAITING);
        }
    }

    /**
     * Examined, its reports and its letter kept; what is left is that they appear in the outbox. A reported packet comes here
     * when its corrections are examined.
     *
     * @param verdict of the examination
     */
    record Examined(String verdict) implements PacketState {
        @Override
        public State name() {
            return State.EXAMINED;
        }

        @Override
        public Set<State> from() {
            return EnumSet.of(State.READING, State.REPORTED);
        }
    }

    /**
     * Its reports are in the outbox.
     *
     * @param verdict of the examination
     */
    record Reported(String verdict) implements PacketState {
        @Override
        public State name() {
            return State.REPORTED;
        }

        @Override
        public Set<State> from() {
            return EnumSet.of(State.EXAMINED);
        }
    }

    /**
     * Refused with a sentence.
     *
     * @param reason in Chinese, for its sender
     */
    record Refused(String reason) implements PacketState {
        @Override
        public State name() {
            return State.REFUSED;
        }

        @Override
        public Set<State> from() {
            return EnumSet.of(State.READING);
        }
    }

    /**
     * We broke down on it, again and again.
     *
     * @param reason in Chinese, for the reviewer
     */
    record Broken(String reason) implements PacketState {
        @Override
        public State name() {
            return State.BROKEN;
        }

        @Override
        public Set<State> from() {
            return EnumSet.of(State.READING, State.WAITING);
        }
    }
}
