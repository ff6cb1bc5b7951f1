package cn.heyan.reconcile.checks;

import cn.heyan.packet.DocumentKind;

/** What kinds of document are called. */
final class Kinds {

    private Kinds() {}

    static String chinese(String id) {
        return DocumentKind.of(id).map(DocumentKind::chinese).orElse(id);
    }
}
