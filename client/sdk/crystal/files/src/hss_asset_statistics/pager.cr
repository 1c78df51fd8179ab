module HssAssetStatistics
  # A whole list as an iterator; a page is fetched when its first entry is wanted.
  #
  # ```
  # ports = HssAssetStatistics.pager { |limit, offset| hss.asset.port_statistics(project, limit: limit, offset: offset) }
  # ports.each { |group| puts group.port }
  # ```
  #
  # After an error there is no next entry.
  def self.pager(limit : Int32 = 100, offset : Int32 = 0, &fetch : Int32, Int32 -> T) forall T
    Pager(T, typeof(fetch.call(0, 0).value.data_list.first)).new(limit, offset, fetch)
  end

  class Pager(T, E)
    include Iterator(E)

    def initialize(@limit : Int32, offset : Int32, @fetch : Proc(Int32, Int32, T))
      # Of the next page; nil behind the end.
      @offset = offset.as(Int32?)
      @page = [] of E
      @given = 0
    end

    def next
      turn if @given == @page.size
      return stop if @given == @page.size
      @given += 1
      @page[@given - 1]
    end

    # Leaves an empty page at the end: a short one is not the end, and total_num may change meanwhile.
    private def turn
      previous, @page, @given = @page, [] of E, 0
      # Taken out, so that an error is the last thing that comes.
      offset, @offset = @offset, nil
      return if offset.nil?
      raise BrokenContractError.new("the next offset would not fit 32 bits") if previous.size > Int32::MAX - offset
      offset += previous.size
      page = @fetch.call(@limit, offset).value.data_list
      return if page.empty?
      raise BrokenContractError.new("the service sent the same page twice, so the list does not end") if page == previous
      @page, @offset = page, offset
    end
  end
end
