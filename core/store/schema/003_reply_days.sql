-- The days set for a batch are looked up for each of its petitions: without reading all of them.

CREATE INDEX petition_reply_days ON petition (inspection_round, batch, reply_days) WHERE reply_days > 0;
