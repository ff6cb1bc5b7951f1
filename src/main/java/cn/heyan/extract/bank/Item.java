package cn.heyan.extract.bank;

/** What a slip states of each side, and what the payment was for. */
enum Item {
    NAME,
    ACCOUNT,
    BANK,
    PURPOSE,
    POSTSCRIPT,
    SUMMARY
}
