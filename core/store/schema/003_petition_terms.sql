-- The reply term set for one petition of a batch is looked up for each of the others (LS-6(三)).

CREATE INDEX petition_term ON petition (inspection_round, batch)
WHERE batch <> '' AND reply_days > 0;
