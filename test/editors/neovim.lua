-- Drives the language server from a real, headless Neovim (0.7 and later) and prints what it saw as one line of JSON.
-- nvim --headless --clean -c 'luafile neovim.lua'; DOI_CHIEU_SERVER: the server's file, DOI_CHIEU_WORKSPACE: a folder with
-- hoi-dam.brief.md and nguon/hai-quan.md.
local folder = os.getenv('DOI_CHIEU_WORKSPACE')
local seen = { version = vim.version().major .. '.' .. vim.version().minor }

local function wait(what, look)
  assert(vim.wait(40000, look, 20), 'waited 40 s in vain: ' .. what)
end

local function diagnostics(buffer)
  return vim.tbl_map(function(d)
    return { line = d.lnum, column = d.col, code = d.code, source = d.source, message = d.message }
  end, vim.diagnostic.get(buffer))
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/hoi-dam.brief.md'))
  local draft = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = 'doi-chieu',
    cmd = { 'node', os.getenv('DOI_CHIEU_SERVER'), '--stdio' },
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'papers' } },
    init_options = { settings = { corpus = { 'nguon' } } },
  })
  assert(id, 'the client did not start')
  vim.lsp.buf_attach_client(draft, id)
  wait('a diagnostic', function() return #vim.diagnostic.get(draft) == 1 end)
  local client = vim.lsp.get_client_by_id(id)
  seen.encoding = client.offset_encoding
  seen.diagnostics = diagnostics(draft)

  -- Neovim's columns are bytes; it counts for the server itself.
  local at = vim.diagnostic.get(draft)[1]
  vim.api.nvim_win_set_cursor(0, { at.lnum + 1, at.col })
  local place = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local hover = client.request_sync('textDocument/hover', place, 20000, draft)
  seen.hover = hover.result.contents.value

  local range = vim.lsp.util.make_range_params(0, client.offset_encoding)
  range.context = { diagnostics = {}, only = { 'quickfix' } }
  local actions = client.request_sync('textDocument/codeAction', range, 20000, draft).result
  seen.actions = vim.tbl_map(function(action) return action.title end, actions)
  -- As Neovim's own menu does: an edit that is not there yet is asked for when the action is picked.
  local picked = actions[1].edit and actions[1] or client.request_sync('codeAction/resolve', actions[1], 20000, draft).result
  vim.lsp.util.apply_workspace_edit(picked.edit, client.offset_encoding)
  seen.mended = vim.api.nvim_buf_get_lines(draft, 0, -1, false)
  wait('no diagnostic once it is mended', function() return #vim.diagnostic.get(draft) == 0 end)

  -- The source is corrected and saved in the same editor: the draft is behind it now.
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/nguon/hai-quan.md'))
  local source = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(source, id)
  vim.cmd([[silent %s/19,223/18,577/]])
  vim.cmd('silent write')
  wait('a diagnostic after the source changed', function() return #vim.diagnostic.get(draft) == 1 end)
  seen.afterSourceChanged = diagnostics(draft)
  seen.onSource = diagnostics(source)

  vim.lsp.stop_client(id)
  wait('the server to stop', function() return client.is_stopped() end)
end

local ok, problem = pcall(run)
if not ok then seen.problem = tostring(problem) end
io.stdout:write('\n' .. vim.fn.json_encode(seen) .. '\n')
vim.cmd(ok and 'qall!' or 'cquit 1')
